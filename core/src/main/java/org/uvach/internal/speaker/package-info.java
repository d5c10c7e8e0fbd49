@NullMarked
package org.uvach.internal.speaker;

import org.jspecify.annotations.NullMarked;
