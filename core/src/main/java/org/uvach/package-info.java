/**
 * Uvach reads a news article and says who is named in it and who said what. {@link
 * org.uvach.Extractor} is the front door; this page is the plan of the house.
 *
 * <h2>The words</h2>
 *
 * <p>A {@link org.uvach.document.Document} holds entities and quotations. An {@link
 * org.uvach.document.Entity} is one who is named, with its {@link org.uvach.document.Mention
 * mentions}. A {@link org.uvach.document.Quotation} is reported words: their <em>content</em>, the
 * <em>cue</em> that reports them (कहा "said", के मुताबिक "according to"), the <em>source</em> that
 * the text points with (उन्होंने "he"), and the <em>speaker</em>, who that is; source and speaker,
 * with relay, addressee and medium, are its {@link org.uvach.document.Attribution}. People have
 * {@link org.uvach.document.Role roles}: what the article says that they are. A {@link
 * org.uvach.document.Span} is a stretch of the text <em>as given</em>, half-open, in UTF-16 units:
 * the only coordinate system there is. Each answer carries an {@link org.uvach.document.Evidence}:
 * the rule or model that gave it, and how often that was right on annotated articles.
 *
 * <h2>The way the data takes</h2>
 *
 * <pre>
 * text -&gt; sentences, tokens -&gt; names -&gt; entities -&gt; quotations -&gt; speakers -&gt; Document
 *
 * {@link org.uvach.language.SentenceSplitter}   text                        to an {@link org.uvach.language.Article}: sentences, tokens, headline, paragraphs
 * {@link org.uvach.language.NameFinder}         article                     to mentions
 * {@link org.uvach.language.EntityResolver}     article, mentions           to entities: which mentions are the same, and what the people are
 * {@link org.uvach.language.QuotationFinder}    article, mentions           to quotations: content, cue, source, addressee, medium, relay
 * {@link org.uvach.language.Attributor}         article, entities, quotations   to quotations with speaker and stance
 * </pre>
 *
 * <p>Each stage is a function from values to values: it keeps nothing between two articles and
 * changes nothing that it was given. So one extractor serves all threads, and what it answers
 * depends on the text alone. Work grows linearly with the text, and no text is an error: an
 * unreadable one gives an empty document.
 *
 * <h2>The rooms</h2>
 *
 * <dl>
 *   <dt>{@link org.uvach.document}
 *   <dd>what comes back: values that know how to read themselves, and nothing else
 *   <dt>{@link org.uvach.language}
 *   <dd>the door for another language: a {@link org.uvach.language.LanguagePack} brings the five
 *       {@link org.uvach.language.Stages stages}, and is found by {@link java.util.ServiceLoader}
 *   <dt>{@link org.uvach.format}
 *   <dd>the door out: a document as JSON and back, as CSV, Web Annotations, schema.org statements,
 *       CoNLL, brat, a table, a page to look at
 *   <dt>{@code org.uvach.internal.text}
 *   <dd>a normalised view of the text with the way back to the text as given; sentences and tokens
 *   <dt>{@code org.uvach.internal.entity}
 *   <dd>the finder of names, a conditional random field whose model is in {@code uvach-models};
 *       which names are one, the fullest form of each, and the roles of the people
 *   <dt>{@code org.uvach.internal.latin}
 *   <dd>how a name is spelled in Latin letters: from lists, the letters of acronyms, or by sound
 *   <dt>{@code org.uvach.internal.quotation}
 *   <dd>quotation signs, cues, the edges of what is reported, the noun phrase of the source
 *   <dt>{@code org.uvach.internal.speaker}
 *   <dd>from the source to the speaker: names, titles and offices, pronouns, left-out subjects
 *   <dt>{@code org.uvach.internal.evidence}
 *   <dd>how often each rule was right
 *   <dt>{@code org.uvach.internal.language}
 *   <dd>the Hindi pack, which wires all these from the word lists under {@code
 *       org/uvach/language/hi}: words are data, in TSV files, and code is grammar
 * </dl>
 *
 * <p>Arrows run one way, and a test checks it: {@code Extractor -> internal -> language ->
 * document}, and {@code format -> document}. The library reads resources only; it opens no file,
 * socket or process, and prints nothing.
 */
@NullMarked
package org.uvach;

import org.jspecify.annotations.NullMarked;
