/**
 * How good the library is: judging documents against annotated articles, and the report about it.
 */
@NullMarked
package org.uvach.models.accuracy;

import org.jspecify.annotations.NullMarked;
