package org.uvach.examples.place;

import java.io.IOException;
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
 * provider it makes the channels and datagram sockets, as factory the others.
 */
public final class NoNetwork extends SelectorProvider {

  /** What a program ends with that opened a socket. */
  static final int TOUCHED = 43;

  /** Made by the JDK, which is told its name. */
  public NoNetwork() {}

  /** From now on no socket can be opened. */
  @SuppressWarnings("deprecation") // nothing else refuses the older kind of socket
  static void begin() throws IOException {
    if (!(SelectorProvider.provider() instanceof NoNetwork)) {
      throw new IllegalStateException("start with " + option());
    }
    Socket.setSocketImplFactory(NoNetwork::end);
    ServerSocket.setSocketFactory(NoNetwork::end);
  }

  /** The option with which Java must be started. */
  static String option() {
    return "-Djava.nio.channels.spi.SelectorProvider=" + NoNetwork.class.getName();
  }

  private static <T> T end() {
    new IllegalStateException("a socket was opened").printStackTrace();
    Runtime.getRuntime().halt(TOUCHED);
    throw new AssertionError();
  }

  @Override
  public DatagramChannel openDatagramChannel() {
    return end();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    return end();
  }

  @Override
  public Pipe openPipe() {
    return end();
  }

  @Override
  public AbstractSelector openSelector() {
    return end();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    return end();
  }

  @Override
  public SocketChannel openSocketChannel() {
    return end();
  }
}
