/** Programs to run or copy. {@link org.uvach.examples.Uvach} is the command line. */
@NullMarked
package org.uvach.examples;

import org.jspecify.annotations.NullMarked;
