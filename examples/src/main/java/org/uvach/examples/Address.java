package org.uvach.examples;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** An article's address, which annotations and claims point to. */
final class Address {

  private static final Set<String> SCHEMES = Set.of("http", "https", "urn", "doi", "tag", "file");

  private Address() {}

  /** The id itself where it is an address; else one relative to where the output lies. */
  static URI of(String id) {
    try {
      URI address = new URI(id);
      if (address.getScheme() != null && SCHEMES.contains(address.getScheme())) {
        return address;
      }
    } catch (URISyntaxException e) {
      return relative(id);
    }
    return relative(id);
  }

  private static URI relative(String id) {
    try {
      boolean plain = !id.isEmpty() && !id.contains(":") && !id.startsWith("//");
      return new URI(null, null, plain ? id : "./" + id, null);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("No address can be made of the id '" + id + "'", e);
    }
  }
}
