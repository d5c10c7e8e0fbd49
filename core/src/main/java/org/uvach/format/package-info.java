/** The door out: a {@link org.uvach.document.Document} in the formats that other programs read. */
@NullMarked
package org.uvach.format;

import org.jspecify.annotations.NullMarked;
