/**
 * The door out: a {@link org.uvach.document.Document} in the formats that other programs read, as
 * tables for a terminal and as a page for people.
 *
 * <p>Each format is one class with a static method that gives a string; none opens a file. JSON is
 * read back too.
 */
@NullMarked
package org.uvach.format;

import org.jspecify.annotations.NullMarked;
