/**
 * Training of the name finder: its data, its vocabulary (word clusters and gazetteer), its weights,
 * and how good they are.
 */
@NullMarked
package org.uvach.models.names;

import org.jspecify.annotations.NullMarked;
