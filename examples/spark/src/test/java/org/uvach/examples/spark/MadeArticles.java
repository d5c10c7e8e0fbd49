package org.uvach.examples.spark;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Articles made of parts, as many as a test wants: the same number gives the same article. */
final class MadeArticles {

  /** An article. */
  record Made(String id, String text) {}

  private static final List<String> GIVEN =
      List.of(
          "अनिल", "सुनीता", "रमेश", "कविता", "मनोज", "नीलम", "दिनेश", "मीना", "हरीश", "रुखसाना",
          "इमरान", "जसप्रीत", "लक्ष्मी", "वेंकट", "जोसेफ", "फातिमा");
  private static final List<String> FAMILY =
      List.of(
          "वर्मा",
          "त्रिपाठी",
          "चौधरी",
          "यादव",
          "राठौड़",
          "मिश्रा",
          "अंसारी",
          "कौर",
          "नायर",
          "रेड्डी",
          "डिसूजा",
          "सोरेन",
          "बिष्ट",
          "पाटिल");
  private static final List<String> PLACES =
      List.of(
          "लखनऊ",
          "पटना",
          "भोपाल",
          "जयपुर",
          "रांची",
          "देहरादून",
          "नागपुर",
          "इंदौर",
          "वाराणसी",
          "रायपुर",
          "शिमला",
          "कानपुर");
  private static final List<String> OFFICES =
      List.of(
          "जिलाधिकारी",
          "महापौर",
          "पुलिस अधीक्षक",
          "कृषि मंत्री",
          "नगर आयुक्त",
          "मुख्य चिकित्सा अधिकारी",
          "शिक्षा मंत्री",
          "व्यापार मंडल के अध्यक्ष",
          "विश्वविद्यालय के कुलपति",
          "किसान नेता");
  private static final List<String> DAYS =
      List.of("सोमवार", "मंगलवार", "बुधवार", "गुरुवार", "शुक्रवार", "शनिवार", "रविवार");
  private static final List<String> STATEMENTS =
      List.of(
          "शहर के हर वार्ड में नई पाइपलाइन बिछाई जाएगी",
          "अस्पताल में दवाओं की कोई कमी नहीं है",
          "बाढ़ से प्रभावित परिवारों को दस दिन में मुआवजा मिल जाएगा",
          "पुराने पुल की मरम्मत अगले महीने शुरू होगी",
          "बाजार में आलू के दाम जल्द नीचे आएंगे",
          "स्कूलों में खाली पड़े पद इसी साल भरे जाएंगे",
          "जांच पूरी होने तक किसी को दोषी नहीं कहा जा सकता",
          "नई बस सेवा से गांवों के छात्रों को राहत मिलेगी",
          "सिंचाई के लिए नहर में पानी छोड़ दिया गया है",
          "बिजली की कटौती अब दो घंटे से ज्यादा नहीं होगी",
          "मेले में सुरक्षा के लिए पांच सौ जवान तैनात रहेंगे",
          "कचरे से बिजली बनाने का कारखाना तैयार हो चुका है",
          "मजदूरों की मजदूरी समय पर दी जा रही है",
          "परीक्षा का परिणाम पंद्रह तारीख तक आ जाएगा",
          "जंगल की आग पर काबू पा लिया गया है",
          "नए कानून से छोटे दुकानदारों का नुकसान होगा");
  private static final List<String> CUES =
      List.of(
          "ने कहा कि",
          "ने बताया कि",
          "ने दावा किया कि",
          "ने चेतावनी दी कि",
          "ने भरोसा दिलाया कि",
          "का कहना है कि");

  private final Random random;

  private MadeArticles(int number) {
    this.random = new Random(number);
  }

  /** The first articles. */
  static Stream<Made> first(int count) {
    return IntStream.range(0, count).mapToObj(MadeArticles::article);
  }

  private static Made article(int number) {
    return new Made("made-%04d".formatted(number), new MadeArticles(number).text());
  }

  private String text() {
    String place = any(PLACES);
    String first = any(FAMILY);
    String second = any(FAMILY);
    return String.join(
        "\n\n",
        "%s में बैठक के बाद आमने-सामने आए %s और %s".formatted(place, first, second),
        announcement(place, first),
        answer(second),
        "सूत्रों के मुताबिक %s।".formatted(any(STATEMENTS)));
  }

  private String announcement(String place, String family) {
    return "%s के %s %s %s %s %s। उन्होंने %s को पत्रकारों से बातचीत में कहा, \"%s।\""
        .formatted(
            place,
            any(OFFICES),
            any(GIVEN),
            family,
            any(CUES),
            any(STATEMENTS),
            any(DAYS),
            any(STATEMENTS));
  }

  private String answer(String family) {
    return "दूसरी ओर %s %s %s इससे सहमत नहीं हैं। %s %s %s।"
        .formatted(any(OFFICES), any(GIVEN), family, family, any(CUES), any(STATEMENTS));
  }

  private String any(List<String> parts) {
    return parts.get(random.nextInt(parts.size()));
  }
}
