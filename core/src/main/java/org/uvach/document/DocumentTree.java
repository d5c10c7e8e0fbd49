package org.uvach.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A document as lines for people to read. */
final class DocumentTree {

  private final StringBuilder out = new StringBuilder();

  private DocumentTree() {}

  static String of(Document document) {
    var tree = new DocumentTree();
    tree.line(0, document.toString());
    tree.add("People", document.people());
    tree.add("Places", document.places());
    tree.add("Organisations", document.organizations());
    tree.addQuotations(document.quotations());
    return tree.out.toString().stripTrailing();
  }

  private void add(String heading, List<Entity> entities) {
    if (!entities.isEmpty()) {
      line(0, heading);
    }
    for (Entity entity : entities) {
      line(1, entity.name() + latin(entity) + others(entity));
      for (Role role : entity.roles()) {
        line(
            2,
            String.format(
                Locale.ROOT,
                "%s [%d, %d) %s",
                role,
                role.span().start(),
                role.span().end(),
                role.evidence()));
      }
      line(2, mentions(entity));
    }
  }

  private static String latin(Entity entity) {
    return entity.latinName().map(latin -> " (" + latin.spelling() + ")").orElse("");
  }

  private static String others(Entity entity) {
    String others = entity.aliases().stream().skip(1).collect(Collectors.joining(", "));
    return others.isEmpty() ? "" : ", also " + others;
  }

  private static String mentions(Entity entity) {
    return entity.mentions().stream()
        .map(mention -> String.format(Locale.ROOT, "%s %s", mention.span(), mention.evidence()))
        .collect(Collectors.joining("; "));
  }

  private void addQuotations(List<Quotation> quotations) {
    if (!quotations.isEmpty()) {
      line(0, "Quotations");
    }
    for (Quotation quotation : quotations) {
      String who = quotation.speaker().map(Entity::name).orElse("?");
      line(1, String.format(Locale.ROOT, "%s: \"%s\"", who, quotation.text()));
      line(
          2,
          String.format(
              Locale.ROOT,
              "%s, %s; source %s; cue %s%s",
              quotation.type(),
              quotation.stance(),
              quotation.source().map(Span::text).orElse("left out"),
              cue(quotation),
              circumstances(quotation.attribution())));
      line(
          2,
          String.format(
              Locale.ROOT,
              "content by %s; speaker by %s",
              quotation.evidence(),
              quotation.attribution().evidence()));
    }
  }

  private static String circumstances(Attribution attribution) {
    return circumstance("addressee", attribution.addressee())
        + circumstance("medium", attribution.medium())
        + circumstance("via", attribution.via());
  }

  private static String circumstance(String what, Optional<Span> span) {
    return span.map(s -> "; " + what + " " + s.text()).orElse("");
  }

  private static String cue(Quotation quotation) {
    return quotation.cue().isEmpty()
        ? "none"
        : quotation.cue().stream().map(Span::text).collect(Collectors.joining(" … "));
  }

  private void line(int depth, String words) {
    out.append("  ".repeat(depth)).append(words.replaceAll("\\s+", " ").strip()).append('\n');
  }
}
