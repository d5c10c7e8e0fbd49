package org.uvach.format;

import java.util.List;
import java.util.Locale;
import org.uvach.document.Document;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.document.Role;

/** The lists of who and what is named; each name lights up its mentions. */
final class HtmlNames {

  private HtmlNames() {}

  /** A list for each type that the article names. */
  static String of(Document document) {
    return list("People", EntityType.PERSON, document)
        + list("Places", EntityType.LOCATION, document)
        + list("Organisations", EntityType.ORGANIZATION, document);
  }

  private static String list(String heading, EntityType type, Document document) {
    var out = new StringBuilder();
    List<Entity> entities = document.entities();
    for (int i = 0; i < entities.size(); i++) {
      if (entities.get(i).type() == type) {
        out.append(button(entities.get(i), i + 1, document));
      }
    }
    return out.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "<section class=\"names\">\n<h3>%s</h3>\n<p>\n%s</p>\n</section>\n",
            heading,
            out);
  }

  private static String button(Entity entity, int number, Document document) {
    return String.format(
        Locale.ROOT,
        "<button type=\"button\" class=\"e %s\" data-name=\"%d\" aria-pressed=\"false\">%s <b>%d</b></button>\n",
        entity.type().name().toLowerCase(Locale.ROOT),
        number,
        inLanguage(document, entity.name()) + latin(entity),
        entity.mentions().size());
  }

  /** How it is spelled in Latin letters. */
  static String latin(Entity entity) {
    return entity
        .latinName()
        .map(
            name ->
                String.format(
                    Locale.ROOT, " <i><bdi>%s</bdi></i>", HtmlText.escape(name.spelling())))
        .orElse("");
  }

  /** What it is and how often it is mentioned. */
  static String kind(Document document, Entity entity) {
    String type =
        switch (entity.type()) {
          case PERSON -> "person";
          case LOCATION -> "place";
          case ORGANIZATION -> "organisation";
        };
    int mentions = entity.mentions().size();
    String role = entity.role().map(Role::toString).map(r -> inLanguage(document, r)).orElse(type);
    return String.format(
        Locale.ROOT, "%s, %d %s", role, mentions, mentions == 1 ? "mention" : "mentions");
  }

  /** Words of the article, isolated from the direction of the line around them. */
  static String inLanguage(Document document, String words) {
    String language =
        document
            .language()
            .map(code -> String.format(Locale.ROOT, " lang=\"%s\"", HtmlText.attribute(code)))
            .orElse("");
    return String.format(Locale.ROOT, "<bdi%s>%s</bdi>", language, HtmlText.escape(words));
  }
}
