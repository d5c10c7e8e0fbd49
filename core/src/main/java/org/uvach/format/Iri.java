package org.uvach.format;

import com.google.common.net.UrlEscapers;
import java.net.URI;

/** Names for what an article holds, made of the article's own. */
final class Iri {

  private Iri() {}

  /** The article's address, its own fragment replaced by {@code part}. */
  static String of(URI article, String part) {
    String address = article.toASCIIString();
    int fragment = address.indexOf('#');
    String base = fragment < 0 ? address : address.substring(0, fragment);
    return base + "#" + UrlEscapers.urlFragmentEscaper().escape(part);
  }
}
