/**
 * The programs that learn how Hindi names are spelled in Latin letters, and that measure how well.
 */
@NullMarked
package org.uvach.models.latin;

import org.jspecify.annotations.NullMarked;
