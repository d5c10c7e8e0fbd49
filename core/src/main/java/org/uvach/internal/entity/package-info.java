@NullMarked
package org.uvach.internal.entity;

import org.jspecify.annotations.NullMarked;
