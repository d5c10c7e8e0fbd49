/**
 * How names are spelled in Latin letters: from lists, from the letters of acronyms, by a learnt
 * transliteration, or by rule.
 */
@NullMarked
package org.uvach.internal.latin;

import org.jspecify.annotations.NullMarked;
