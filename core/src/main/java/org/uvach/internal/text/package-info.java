@NullMarked
package org.uvach.internal.text;

import org.jspecify.annotations.NullMarked;
