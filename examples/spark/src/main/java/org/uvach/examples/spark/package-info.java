/**
 * Past one machine: a Spark job that reads articles and writes a table of statements. {@link
 * org.uvach.examples.spark.Statements} is the job.
 */
@NullMarked
package org.uvach.examples.spark;

import org.jspecify.annotations.NullMarked;
