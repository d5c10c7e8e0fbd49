package org.uvach.document;

/** How the words are reported (the classes of PARC and PolNeAR). */
public enum QuotationType {
  /** All of the content stands in quotation signs, or signs were opened and never closed. */
  DIRECT,
  /** No quotation sign: X ने कहा कि … (X said that …). */
  INDIRECT,
  /** Some words of the content stand in quotation signs. */
  MIXED
}
