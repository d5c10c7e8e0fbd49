@NullMarked
package org.uvach.internal.language;

import org.jspecify.annotations.NullMarked;
