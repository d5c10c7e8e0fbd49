/** Who is named in a news article, and who said what. */
module org.uvach {
  requires com.fasterxml.jackson.core;
  requires com.google.common;
  requires com.ibm.icu;
  requires static org.apache.opennlp.tools;
  requires static org.jspecify;

  exports org.uvach;
  exports org.uvach.document;
  exports org.uvach.format;
  exports org.uvach.language;

  uses org.uvach.language.LanguagePack;

  provides org.uvach.language.LanguagePack with
      org.uvach.internal.language.Hindi;
}
