/**
 * Uvach reads a news article and says who is named in it and who said what; {@link
 * org.uvach.Extractor} is the front door.
 */
@NullMarked
package org.uvach;

import org.jspecify.annotations.NullMarked;
