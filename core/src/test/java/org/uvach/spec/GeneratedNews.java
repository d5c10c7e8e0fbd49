package org.uvach.spec;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Articles in the shape of news, made from a small grammar of our own: a headline, paragraphs with
 * who said what, direct and indirect, by name, title and pronoun. The same seed gives the same
 * text.
 */
public final class GeneratedNews {

  private static final List<String> GIVEN =
      List.of(
          "सुनीता", "राजेश", "नेहा", "अनिल", "फरहाद", "कविता", "मोहन", "थॉमस", "शबनम", "ज़ोरावर");
  private static final List<String> FAMILY =
      List.of(
          "रावत", "पाठक", "चौहान", "सक्सेना", "अंसारी", "राणा", "वर्मा", "कुरियन", "बानो", "संधू");
  private static final List<String> PLACES =
      List.of("पटना", "नेपाल", "भोपाल", "फ्रांस", "कानपुर", "जापान", "उत्तराखंड", "नई दिल्ली");
  private static final List<String> BODIES =
      List.of(
          "रेल मंत्रालय",
          "जल बोर्ड",
          "विश्व बैंक",
          "नगर निगम",
          "सुप्रीम कोर्ट",
          "बिजली निगम",
          "UNDP");
  private static final List<String> TITLES =
      List.of(
          "मंत्री", "प्रवक्ता", "अध्यक्ष", "विधायक", "महापौर", "डॉ.", "वरिष्ठ अधिकारी", "कप्तान");
  private static final List<String> PRONOUNS =
      List.of("उन्होंने", "इन्होंने", "उसने", "सूत्रों ने", "किसानों ने");
  private static final List<String> CUES =
      List.of(
          "कहा", "बताया", "दावा किया", "आरोप लगाया", "चेतावनी दी", "भरोसा दिलाया", "स्वीकार किया");
  private static final List<String> CLAUSES =
      List.of(
          "पुल की मरम्मत अगले महीने शुरू होगी",
          "पानी का बंटवारा सबकी सहमति से होगा",
          "19वीं बैठक 12.5 फीसदी बढ़ोतरी पर बेनतीजा रही",
          "किसी को घबराने की जरूरत नहीं है",
          "हम इस फैसले को अदालत में चुनौती देंगे",
          "जांच में डेढ़ करोड़ रु. की गड़बड़ी मिली है",
          "बच्चों की पढ़ाई पर असर नहीं पड़ने दिया जाएगा",
          "स्थिति अब क़ाबू में है और रास्ते खुल गए हैं");
  private static final List<String> FACTS =
      List.of(
          "बाजार सुबह से बंद रहे",
          "बारिश के कारण दो गाड़ियां देर से चलीं",
          "बैठक करीब तीन घंटे चली",
          "मौके पर पुलिस बल तैनात किया गया",
          "पिछले साल भी यहीं मेला लगा था");

  private final SplittableRandom random;
  private final StringBuilder text = new StringBuilder();

  private GeneratedNews(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * Writes one article.
   *
   * @param seed tells one article from another
   * @param length how many code units it has at least
   */
  public static String article(long seed, int length) {
    GeneratedNews news = new GeneratedNews(seed);
    news.headline();
    while (news.text.length() < length) {
      news.sentence();
      news.text.append(news.random.nextInt(4) == 0 ? "\n" : " ");
    }
    return news.text.toString();
  }

  private void headline() {
    text.append(of(PLACES)).append(": ").append(of(CLAUSES)).append("\n\n");
  }

  private void sentence() {
    switch (random.nextInt(8)) {
      case 0, 1 -> text.append("%s ने %s कि %s।".formatted(source(), of(CUES), of(CLAUSES)));
      case 2 -> text.append("%s %s कि %s।".formatted(of(PRONOUNS), of(CUES), of(CLAUSES)));
      case 3 -> text.append("%s ने कहा, “%s।”".formatted(source(), of(CLAUSES)));
      case 4 -> text.append("‘‘%s’’, %s ने कहा।".formatted(of(CLAUSES), source()));
      case 5 -> text.append("%s के मुताबिक %s।".formatted(of(BODIES), of(CLAUSES)));
      case 6 -> text.append("%s का कहना है कि %s|".formatted(source(), of(CLAUSES)));
      default -> text.append("%s में %s।".formatted(of(PLACES), of(FACTS)));
    }
  }

  private String source() {
    String name = random.nextInt(3) == 0 ? of(FAMILY) : of(GIVEN) + " " + of(FAMILY);
    return switch (random.nextInt(5)) {
      case 0 -> of(BODIES);
      case 1 -> of(BODIES) + " के " + of(TITLES) + " " + name;
      case 2 -> of(TITLES) + " " + name;
      case 3 -> of(PLACES) + " के " + of(TITLES);
      default -> name;
    };
  }

  private String of(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
