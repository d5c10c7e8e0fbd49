package org.uvach.examples.place;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.ProtocolFamily;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Ends a program that opens a socket of any kind; nobody can catch that. As the system's selector
 * provider it makes the channels; factories make the others.
 */
public final class NoNetwork extends SelectorProvider {

  /** What a program ends with that opened a socket. */
  static final int TOUCHED = 43;

  /** Made by the JDK, which is told its name. */
  public NoNetwork() {}

  /** From now on no socket can be opened. */
  @SuppressWarnings("deprecation") // nothing else refuses the older kinds of socket
  static void begin() throws IOException {
    if (!(SelectorProvider.provider() instanceof NoNetwork)) {
      throw new IllegalStateException("start with " + option());
    }
    Socket.setSocketImplFactory(
        () -> {
          throw end();
        });
    ServerSocket.setSocketFactory(
        () -> {
          throw end();
        });
    DatagramSocket.setDatagramSocketImplFactory(
        () -> {
          throw end();
        });
  }

  /** The option with which Java must be started. */
  static String option() {
    return "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName();
  }

  private static AssertionError end() {
    new IllegalStateException("a socket was opened").printStackTrace();
    Runtime.getRuntime().halt(TOUCHED);
    return new AssertionError();
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    throw end();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw end();
  }

  @Override
  public Pipe openPipe() {
    throw end();
  }

  @Override
  public AbstractSelector openSelector() {
    throw end();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw end();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw end();
  }
}
