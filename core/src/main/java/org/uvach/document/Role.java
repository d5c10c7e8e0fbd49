package org.uvach.document;

import java.util.Optional;

/**
 * What an article says that somebody is: an office, a calling or kin, and whose.
 *
 * <p>In अमेरिकी विदेश विभाग के प्रवक्ता मैथ्यू मिलर ("US State Department spokesman Matthew
 * Miller") the role is अमेरिकी विदेश विभाग के प्रवक्ता, its {@code title} प्रवक्ता, and it is that
 * {@code of} अमेरिकी विदेश विभाग.
 *
 * @param span the whole phrase, without the name
 * @param title the office, calling or kinship, with what describes it: पूर्व प्रधानमंत्री ("former
 *     prime minister"), रूसी राष्ट्रपति ("Russian president")
 * @param of whose office or kin, where the article says so by name or common noun
 * @param evidence what found it, and how sure that is
 */
public record Role(Span span, Span title, Optional<Span> of, Evidence evidence) {

  /**
   * Checks that the parts lie in the whole.
   *
   * @param span see Role
   * @param title see Role
   * @param of see Role
   * @param evidence see Role
   * @throws IllegalArgumentException if title or owner reach out of the phrase, or overlap
   */
  public Role {
    if (!span.contains(title) || !of.stream().allMatch(span::contains)) {
      throw new IllegalArgumentException("A role's parts lie in its phrase, not: " + title + of);
    }
    if (of.filter(title::overlaps).isPresent()) {
      throw new IllegalArgumentException("Title and owner are two things: " + title + of);
    }
  }

  /**
   * The title first, then whose: {@code प्रवक्ता, अमेरिकी विदेश विभाग}.
   *
   * @return the role as it stands behind a name in a list
   */
  @Override
  public String toString() {
    return (title.text() + of.map(owner -> ", " + owner.text()).orElse("")).replaceAll("\\s+", " ");
  }
}
