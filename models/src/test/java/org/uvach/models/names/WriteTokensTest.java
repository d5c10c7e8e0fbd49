package org.uvach.models.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the word vectors are learnt from. */
class WriteTokensTest {

  @Test
  void signsAreTokens() {
    assertThat(WriteTokens.tokens("\"चलो,\" उसने कहा। (PTI)"))
        .isEqualTo("\" चलो , \" उसने कहा । ( PTI )");
  }

  @Test
  void digitsBecomeZeros() {
    assertThat(WriteTokens.tokens("१२ से 3.45 प्रतिशत")).isEqualTo("00 से 0.00 प्रतिशत");
  }

  @Test
  void spellingsOfOneWordAreOne() {
    assertThat(WriteTokens.tokens("चाँद सड़क")).isEqualTo(WriteTokens.tokens("चांद सडक"));
  }

  @Test
  void aLineOfBlanksHasNone() {
    assertThat(WriteTokens.tokens(" \u00a0\t ")).isEmpty();
  }
}
