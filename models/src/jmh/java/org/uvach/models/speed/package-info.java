/** How fast the library is, measured with JMH. Built in the profile {@code benchmark} only. */
@NullMarked
package org.uvach.models.speed;

import org.jspecify.annotations.NullMarked;
