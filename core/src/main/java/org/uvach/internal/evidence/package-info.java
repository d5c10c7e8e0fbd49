@NullMarked
package org.uvach.internal.evidence;

import org.jspecify.annotations.NullMarked;
