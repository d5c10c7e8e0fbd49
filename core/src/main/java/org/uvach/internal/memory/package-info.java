/** What is kept between articles: only what is the same for every article. */
@NullMarked
package org.uvach.internal.memory;

import org.jspecify.annotations.NullMarked;
