package org.uvach.internal.entity;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.uvach.document.Role;
import org.uvach.document.Span;
import org.uvach.internal.text.Folding;

/** The roles of one person, each once: a title that is told again, or told shorter, is left out. */
final class DistinctRoles {

  private final List<Role> roles = new ArrayList<>();

  void add(Role role) {
    if (roles.stream().anyMatch(known -> covers(known, role))) {
      return;
    }
    roles.removeIf(known -> covers(role, known));
    roles.add(role);
  }

  /** भाजपा के राष्ट्रीय प्रवक्ता covers प्रवक्ता. */
  private static boolean covers(Role fuller, Role role) {
    String title = key(role.title());
    boolean sameTitle = key(fuller.title()).equals(title);
    boolean longerTitle = key(fuller.title()).endsWith(" " + title);
    boolean sameOwner = ownerOf(role).isEmpty() || ownerOf(fuller).equals(ownerOf(role));
    return (sameTitle || longerTitle) && sameOwner;
  }

  private static String ownerOf(Role role) {
    return role.of().map(DistinctRoles::key).orElse("");
  }

  private static String key(Span span) {
    return Folding.key(span.text());
  }

  List<Role> inOrder() {
    return roles.stream()
        .sorted((a, b) -> a.span().compareTo(b.span()))
        .collect(ImmutableList.toImmutableList());
  }
}
