package org.uvach.models.names;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opennlp.tools.ml.AbstractEventTrainer;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.ml.perceptron.PerceptronTrainer;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.TrainingParameters;
import org.jspecify.annotations.Nullable;

/**
 * OpenNLP's averaged perceptron, learnt from the same sentences and features as ours. It knows no
 * weights of sentences: all count alike.
 */
final class OpenNlpTrainer {

  static final int ITERATIONS = 30;
  private static final int LEAST_COUNT = 2;

  private OpenNlpTrainer() {}

  /** Learns from tagged sentences. */
  static MaxentModel train(List<LabelledSentence> sentences) throws IOException {
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, PerceptronTrainer.PERCEPTRON_VALUE);
    parameters.put(
        AbstractEventTrainer.DATA_INDEXER_PARAM, AbstractEventTrainer.DATA_INDEXER_ONE_PASS_VALUE);
    parameters.put(TrainingParameters.CUTOFF_PARAM, LEAST_COUNT);
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    return TrainerFactory.getEventTrainer(parameters, new HashMap<>()).train(new Events(sentences));
  }

  /** Each word with its features and its tag. Equal strings are one, or memory would not do. */
  private static final class Events implements ObjectStream<Event> {

    private final List<LabelledSentence> sentences;
    private final Map<String, String> pool = new HashMap<>();
    private Iterator<Event> events;

    Events(List<LabelledSentence> sentences) {
      this.sentences = sentences;
      this.events = stream().iterator();
    }

    private Stream<Event> stream() {
      return sentences.stream().flatMap(this::of);
    }

    private Stream<Event> of(LabelledSentence labelled) {
      String[][] context = OpenNlpFinder.context(labelled.sentence());
      return IntStream.range(0, context.length).mapToObj(i -> of(labelled.tags(), i, context[i]));
    }

    private Event of(int[] tags, int i, String[] context) {
      String previous = OpenNlpFinder.outcome(i == 0 ? 0 : tags[i - 1]);
      String[] features = OpenNlpFinder.joined(context, previous);
      Arrays.setAll(features, f -> pool.computeIfAbsent(features[f], name -> name));
      return new Event(OpenNlpFinder.outcome(tags[i]), features);
    }

    @Override
    public @Nullable Event read() {
      return events.hasNext() ? events.next() : null;
    }

    @Override
    public void reset() {
      events = stream().iterator();
    }
  }
}
