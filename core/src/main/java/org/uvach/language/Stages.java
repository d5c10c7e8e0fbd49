package org.uvach.language;

/**
 * The five stages of reading, as one language does them. Each is a function from values to values
 * and is safe to be shared by all threads.
 *
 * @param splitter text to sentences and tokens
 * @param names sentences to names
 * @param resolver names to entities
 * @param quotations sentences and names to quotations
 * @param attributor quotations and entities to speakers
 */
public record Stages(
    SentenceSplitter splitter,
    NameFinder names,
    EntityResolver resolver,
    QuotationFinder quotations,
    Attributor attributor) {}
