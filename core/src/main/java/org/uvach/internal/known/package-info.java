/** Finds the user's known names among the entities of an article. */
@NullMarked
package org.uvach.internal.known;

import org.jspecify.annotations.NullMarked;
