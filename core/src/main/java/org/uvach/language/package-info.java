/**
 * The door for another language: what a language pack is made of, and the values its stages hand
 * on.
 */
@NullMarked
package org.uvach.language;

import org.jspecify.annotations.NullMarked;
