/** What the library org.uvach learnt; the programs that train and measure it run on the class path. */
module org.uvach.models {
  requires transitive org.uvach;

  opens org.uvach.models;
}
