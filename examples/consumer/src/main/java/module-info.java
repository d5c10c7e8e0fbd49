/** A program that reads articles with Uvach. */
module com.example.newsroom {
  requires org.uvach;
  requires org.uvach.models;
}
