/** What an article says, as values: who is named and who said what. */
@NullMarked
package org.uvach.document;

import org.jspecify.annotations.NullMarked;
