package org.uvach.examples.place;

import java.io.File;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;

/** A program that does what the library must not do, to see that it is noticed. */
final class Touching {

  /** What can be touched. */
  enum What {
    SOCKET {
      @Override
      void touch() throws Exception {
        new Socket(InetAddress.getLoopbackAddress(), 9).close();
      }
    },
    ADDRESS {
      @Override
      void touch() throws Exception {
        URI.create("http://127.0.0.1:9/").toURL().openStream().close();
      }
    },
    SERVER {
      @Override
      void touch() throws Exception {
        new ServerSocket(0).close();
      }
    },
    CHANNEL {
      @Override
      void touch() throws Exception {
        SocketChannel.open().close();
      }
    },
    DATAGRAM {
      @Override
      void touch() throws Exception {
        new DatagramSocket().close();
      }
    },
    TEMPORARY_FILE {
      @Override
      void touch() throws Exception {
        Files.createTempFile("a", "b");
      }
    },
    OLD_TEMPORARY_FILE {
      @Override
      void touch() throws Exception {
        File.createTempFile("abc", "d");
      }
    };

    abstract void touch() throws Exception;
  }

  private Touching() {}

  /**
   * Touches something.
   *
   * @param args what
   */
  public static void main(String[] args) throws Exception {
    NoNetwork.begin();
    What.valueOf(args[0]).touch();
  }
}
