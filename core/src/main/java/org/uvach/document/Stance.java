package org.uvach.document;

/** What kind of saying the cue reports. */
public enum Stance {
  /** Says, tells, writes, without more: कहा (said), बताया (told). */
  STATE,
  /** Claims what others may doubt: दावा किया (claimed). */
  CLAIM,
  /** Denies: इनकार किया (denied). */
  DENY,
  /** Warns or threatens: चेतावनी दी (warned). */
  WARN,
  /** Asks: पूछा (asked). */
  ASK,
  /** Promises or assures: भरोसा दिलाया (assured). */
  PROMISE,
  /** Accuses: आरोप लगाया (accused). */
  ACCUSE,
  /** Demands, orders, appeals or advises: मांग की (demanded), अपील की (appealed). */
  DEMAND,
  /** Believes, thinks, hopes, fears: मानना है (believes). */
  BELIEVE,
  /** Admits or confirms: स्वीकार किया (admitted). */
  ADMIT,
  /** Announces: घोषणा की (announced). */
  ANNOUNCE,
  /** Mocks or criticises: तंज कसा (taunted). */
  CRITICIZE,
  /** Praises or thanks: तारीफ की (praised). */
  PRAISE
}
