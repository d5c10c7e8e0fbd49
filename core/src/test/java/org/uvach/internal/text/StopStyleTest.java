package org.uvach.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which sign a text ends its sentences. */
class StopStyleTest {

  @ParameterizedTest
  @CsvSource({
    "पुल बना। सड़क बनी। घर बना., DANDA",
    "पुल बना| सड़क बनी| घर बना., DANDA",
    "पुल बना. सड़क बनी. घर बना।, FULL_STOP",
    "पुल बना. सड़क बनी।, FULL_STOP",
    "पुल बना, FULL_STOP",
    // a dot counts only behind a Hindi word and before a blank or the end
    "1. पुल 2. सड़क 3. घर बना।, DANDA",
    "U. S. A. की सेना आई।, DANDA",
    "उ.प्र.में ठंड है।, DANDA",
    "घर. घर. घर।, FULL_STOP",
    "उसकी. उसका. उसके।, FULL_STOP"
  })
  void isThatOfMostSentences(String text, StopStyle style) {
    assertThat(StopStyle.of(text)).isEqualTo(style);
  }
}
