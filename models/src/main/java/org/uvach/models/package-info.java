/**
 * The programs that train the models and measure the library, and what they share: annotated
 * articles and scores.
 */
@NullMarked
package org.uvach.models;

import org.jspecify.annotations.NullMarked;
