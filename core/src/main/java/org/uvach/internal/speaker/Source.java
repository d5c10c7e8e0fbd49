package org.uvach.internal.speaker;

import java.util.Locale;
import java.util.Optional;
import org.uvach.document.Entity;
import org.uvach.document.EntityType;
import org.uvach.internal.entity.Title;
import org.uvach.internal.text.Folding;

/** What a source phrase tells about who speaks. */
sealed interface Source {

  /**
   * What kind of phrase it is, as features and rules call it.
   *
   * @return a short name
   */
  String kind();

  /**
   * The phrase names the speaker.
   *
   * @param entity who
   * @param rule how the phrase was read
   */
  record Named(Entity entity, String rule) implements Source {
    @Override
    public String kind() {
      return rule;
    }
  }

  /**
   * The phrase says what the speaker is: प्रधानमंत्री, भाजपा नेता, मंत्रालय.
   *
   * @param title the last title of the phrase
   * @param owner whose title, where the phrase names it
   * @param nation consonants of the nation or place whose title (अमेरिकी); empty if none is said
   * @param body head form of the common noun whose title (पुलिस के प्रवक्ता); empty if none is said
   * @param former whether it is said to be past (पूर्व प्रधानमंत्री)
   */
  record Titled(Title title, Optional<Entity> owner, String nation, String body, boolean former)
      implements Source {

    /** Consonants of the country whose title: from the adjective, else from the owner's name. */
    String country() {
      return nation.isEmpty()
          ? owner
              .filter(e -> e.type() == EntityType.LOCATION)
              .map(e -> Lexicon.root(Folding.key(e.name())))
              .orElse("")
          : nation;
    }

    @Override
    public String kind() {
      return title.kind().name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The phrase is a pronoun.
   *
   * @param pronoun which
   */
  record Pointing(Pronoun pronoun) implements Source {
    @Override
    public String kind() {
      return pronoun.kindOfSource();
    }
  }

  /** There is no phrase. */
  record LeftOut() implements Source {
    @Override
    public String kind() {
      return "left-out";
    }
  }

  /**
   * The phrase names nobody: एक अधिकारी, विशेषज्ञों.
   *
   * @param rule how the phrase was read
   */
  record Unnamed(String rule) implements Source {
    @Override
    public String kind() {
      return rule;
    }
  }
}
