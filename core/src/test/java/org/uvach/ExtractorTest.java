package org.uvach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.uvach.document.Document;
import org.uvach.language.Article;
import org.uvach.language.LanguagePack;
import org.uvach.language.Models;
import org.uvach.language.Stages;

/** What the front door finds on the class path, and what it says when something is not there. */
class ExtractorTest {

  private static final String PACKS = "META-INF/services/" + LanguagePack.class.getName();
  private static final String INDEX = "org/uvach/models/index.tsv";

  /** A pack for texts that speak of stars; needs no model. */
  public static final class Stars implements LanguagePack {
    @Override
    public String language() {
      return "x-stars";
    }

    @Override
    public double share(String text) {
      return text.contains("*") ? 1 : 0;
    }

    @Override
    public Stages load(Models models) {
      return new Stages(
          text -> new Article(text, List.of()),
          article -> List.of(),
          (article, mentions) -> List.of(),
          (article, mentions) -> List.of(),
          (article, entities, quotations) -> quotations);
    }
  }

  /** Another pack for the same language. */
  public static final class OtherStars implements LanguagePack {
    private final Stars stars = new Stars();

    @Override
    public String language() {
      return stars.language();
    }

    @Override
    public double share(String text) {
      return stars.share(text);
    }

    @Override
    public Stages load(Models models) {
      return stars.load(models);
    }
  }

  /** A pack that needs a model. */
  public static final class Trained implements LanguagePack {
    @Override
    public String language() {
      return "x-trained";
    }

    @Override
    public double share(String text) {
      return 1;
    }

    @Override
    public Stages load(Models models) {
      try (InputStream in = models.open("x-model")) {
        assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("weights");
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return new Stars().load(models);
    }
  }

  @Test
  void readsATextWithThePackThatKnowsItsLanguage() {
    Document document = Extractor.create(with(packs(Stars.class))).extract("* * *");

    assertThat(document.language()).contains("x-stars");
    assertThat(document.text()).isEqualTo("* * *");
  }

  @Test
  void saysThatNoPackKnowsTheLanguage() {
    Document document = Extractor.create(with(packs(Stars.class))).extract("no such thing");

    assertThat(document.language()).isEmpty();
    assertThat(document.entities()).isEmpty();
    assertThat(document.quotations()).isEmpty();
    assertThat(document).hasToString("Document: no language pack reads this text (13 characters)");
  }

  @Test
  void saysWhenThereIsNoPackAtAll() {
    assertThatThrownBy(() -> Extractor.create(with(Map.of())))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("No language pack found: " + PACKS + " names none");
  }

  @Test
  void refusesTwoPacksForOneLanguage() {
    assertThatThrownBy(() -> Extractor.create(with(packs(Stars.class, OtherStars.class))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Two language packs for 'x-stars': %s and %s; take one off the class path"
                .formatted(Stars.class.getName(), OtherStars.class.getName()));
  }

  @Test
  void saysWhatToAddWhenAModelIsMissing() {
    assertThatThrownBy(() -> Extractor.create(with(packs(Trained.class))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "No model 'x-model' on the class path: add the dependency org.uvach:uvach-models, in"
                + " the version of org.uvach:uvach");
  }

  @Test
  void loadsTheModelThatTheIndexNames() {
    assertThat(Extractor.create(with(trained("weights"))).extract("any").language())
        .contains("x-trained");
  }

  @Test
  void refusesAModelThatIsNotTheOneOfTheIndex() {
    assertThatThrownBy(() -> Extractor.create(with(trained("WEIGHTS"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Model 'x-model' (x/model.bin) is damaged");
  }

  @Test
  void namesTheLineOfAMalformedIndex() {
    String packs = packs(Stars.class).get(PACKS);
    assertThatThrownBy(
            () -> Extractor.create(with(Map.of(PACKS, packs, INDEX, "# name\nx-model\tonly"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(INDEX + ":2: need name, resource, bytes and CRC-32");
  }

  @Test
  void saysThatAModelOfTheIndexIsNotThere() {
    String index = "x-model\tx/model.bin\t7\t" + "0".repeat(8);
    assertThatThrownBy(
            () -> Extractor.create(with(Map.of(PACKS, Trained.class.getName(), INDEX, index))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "Model 'x-model' is in the index, but its file is not there: add the dependency"
                + " org.uvach:uvach-models, in the version of org.uvach:uvach");
  }

  @Test
  void refusesATruncatedModelAndOneThatGoesOn() {
    for (String bytes : List.of("", "weight", "weights!", "weights".repeat(1000))) {
      assertThatThrownBy(() -> Extractor.create(with(trained(bytes))))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage(
              "Model 'x-model' (x/model.bin) is damaged: it is not the file that the index names;"
                  + " add org.uvach:uvach-models afresh");
    }
  }

  @Test
  void refusesAModelThatSaysItIsHuge() {
    String index = "x-model\tx/model.bin\t999999999\t" + "0".repeat(8);
    assertThatThrownBy(
            () -> Extractor.create(with(Map.of(PACKS, Trained.class.getName(), INDEX, index))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(
            INDEX
                + ":1: model 'x-model' says it has 999999999 bytes, and no model has more than"
                + " 268435456; add org.uvach:uvach-models afresh");
  }

  @Test
  void refusesAnIndexWhoseHashIsNone() {
    String index = "x-model\tx/model.bin\t7\tabc";
    assertThatThrownBy(
            () -> Extractor.create(with(Map.of(PACKS, Trained.class.getName(), INDEX, index))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(INDEX + ":1: need name, resource, bytes and CRC-32");
  }

  private static Map<String, String> packs(Class<?>... packs) {
    var names = List.of(packs).stream().map(Class::getName).toList();
    return Map.of(PACKS, String.join("\n", names));
  }

  private static Map<String, String> trained(String bytes) {
    CRC32 sum = new CRC32();
    sum.update("weights".getBytes(StandardCharsets.UTF_8));
    String crc = String.format(Locale.ROOT, "%08x", sum.getValue());
    return Map.of(
        PACKS,
        Trained.class.getName(),
        INDEX,
        "# name\nx-model\tx/model.bin\t7\t" + crc + "\n",
        "x/model.bin",
        bytes);
  }

  /** A class path that has the classes of this one, and these resources only. */
  private static ClassLoader with(Map<String, String> resources) {
    return new ClassLoader(ExtractorTest.class.getClassLoader()) {
      @Override
      public @Nullable URL getResource(String name) {
        String content = resources.get(name);
        return content == null ? null : url(name, content);
      }

      @Override
      public Enumeration<URL> getResources(String name) {
        URL resource = getResource(name);
        return resource == null
            ? Collections.emptyEnumeration()
            : Collections.enumeration(List.of(resource));
      }
    };
  }

  private static URL url(String name, String content) {
    try {
      return new URL("memory", "", -1, "/" + name, new InMemory(content));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static final class InMemory extends URLStreamHandler {
    private final String content;

    InMemory(String content) {
      this.content = content;
    }

    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
        }
      };
    }
  }
}
