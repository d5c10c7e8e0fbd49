package org.uvach.format;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/**
 * What a JSON-LD processor reads in a text. It knows the terms that our formats may use, from
 * {@code src/test/resources/jsonld}, and refuses every other one; it asks no network for them.
 */
final class JsonLd {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Map<URI, String> CONTEXTS =
      Map.of(
          URI.create("http://www.w3.org/ns/anno.jsonld"), "jsonld/anno.jsonld",
          URI.create("https://schema.org"), "jsonld/schema.jsonld");

  private JsonLd() {}

  /** The expanded form: each term by its full address. */
  static JsonNode expanded(String json) {
    try {
      return MAPPER.readTree(
          com.apicatalog.jsonld.JsonLd.expand(JsonDocument.of(new StringReader(json)))
              .loader(JsonLd::load)
              .undefinedTermsPolicy(ProcessingPolicy.Fail)
              .get()
              .toString());
    } catch (JsonLdError e) {
      throw new AssertionError("No JSON-LD: " + json, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document load(URI address, DocumentLoaderOptions options) throws JsonLdError {
    String context = CONTEXTS.get(address);
    if (context == null) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
    }
    try {
      return JsonDocument.of(Resources.getResource(context).openStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
