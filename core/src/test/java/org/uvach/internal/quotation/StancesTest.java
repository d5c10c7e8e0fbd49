package org.uvach.internal.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uvach.document.Quotation;
import org.uvach.document.Stance;
import org.uvach.internal.language.Hindi;
import org.uvach.language.QuotationFinder;

/** What kind of saying a sentence reports. */
class StancesTest {

  private final QuotationFinder finder = HindiQuotationFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "मंत्री ने कहा कि पुल बन गया है।                              | STATE",
        "मंत्री ने चेतावनी दी कि पुल टूट सकता है।                        | WARN",
        "विपक्ष पर आरोप लगाते हुए मंत्री ने कहा कि काम रोका गया है।          | ACCUSE",
        "मंत्री ने चेतावनी देते हुए कहा कि पुल टूट सकता है।                  | WARN",
        "खबर की पुष्टि करते हुए मंत्री ने कहा कि पुल टूट गया है।              | ADMIT",
        "सवालों का जवाब देते हुए मंत्री ने कहा कि पुल बन गया है।             | STATE",
        "मंत्री ने तंज कसते हुए पूछा कि पुल कब बनेगा।                     | ASK",
        "मंत्री ने आशंका जताई कि पुल टूट सकता है।                        | BELIEVE",
        "मंत्री ने सुझाव दिया कि पुल बंद रखा जाए।                        | DEMAND",
        "चेतावनी देते हुए और आरोप लगाते हुए मंत्री ने कहा कि पुल टूटेगा।         | ACCUSE",
        "मंत्री ने विपक्ष पर आरोप लगाया और फिर कहा कि पुल बन गया है।          | STATE",
        "आरोप लगाते हुए लोग चले गए, 'पुल टूटेगा', मंत्री ने कहा कि पुल नया है।    | STATE",
        "विपक्ष पर आरोप लगाते हुए राज्य के लोक निर्माण, सिंचाई, बिजली और पेयजल विभागों के पूर्व मंत्री ने शनिवार को कहा कि पुल बन गया है। | STATE",
        "विपक्ष पर आरोप लगाते हुए राज्य के लोक निर्माण, सिंचाई, बिजली और पेयजल विभागों के मंत्री ने शनिवार को कहा कि पुल बन गया है। | ACCUSE",
        "योजना की आलोचना करते हुए वे चले गए। मंत्री ने कहा कि पुल बन गया है।  | STATE"
      })
  void isReadFromCueAndParticiple(String text, Stance stance) {
    assertThat(finder.find(Hindi.splitter().split(text), List.of()))
        .extracting(Quotation::stance)
        .containsExactly(stance);
  }
}
