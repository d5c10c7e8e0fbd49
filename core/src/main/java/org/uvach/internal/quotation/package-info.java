@NullMarked
package org.uvach.internal.quotation;

import org.jspecify.annotations.NullMarked;
