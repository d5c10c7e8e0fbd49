package org.uvach.models.accuracy;

/**
 * One set of articles and how they were read.
 *
 * @param name what stands over its columns
 * @param score the figures
 */
record Run(String name, Score score) {}
