package dev.hatsugen.provider;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes ONNX models of three nodes, in the wire format of Protocol Buffers (onnx.proto). */
final class TinyOnnx {

    private static final int INT64 = 7;
    private static final int FLOAT = 1;
    private static final int OPSET = 13;
    private static final int IR = 8;

    private TinyOnnx() {}

    /** A model of these inputs whose one score is the mean of the products of token ids with the values of {@code by}. */
    static byte[] meanOfIdsTimes(String by, List<String> inputs) {
        Message graph = new Message()
                .add(1, node("Mul", List.of("input_ids", by), "product"))
                .add(1, node("Cast", List.of("product"), "floats").add(5, attribute("to", FLOAT)))
                .add(1, node("ReduceMean", List.of("floats"), "logits").add(5, axis()))
                .add(2, "tiny");
        inputs.forEach(input -> graph.add(11, value(input, INT64)));
        graph.add(12, value("logits", FLOAT));
        return new Message()
                .add(1, IR)
                .add(7, graph)
                .add(8, new Message().add(1, "").add(2, OPSET))
                .bytes();
    }

    private static Message node(String type, List<String> inputs, String output) {
        Message node = new Message();
        inputs.forEach(input -> node.add(1, input));
        return node.add(2, output).add(4, type);
    }

    private static Message attribute(String name, int number) {
        return new Message().add(1, name).add(3, number).add(20, 2);
    }

    private static Message axis() {
        return new Message().add(1, "axes").add(8, 1).add(20, 7);
    }

    private static Message value(String name, int type) {
        Message shape = new Message().add(1, new Message().add(2, name + "0")).add(1, new Message().add(2, name + "1"));
        Message tensor = new Message().add(1, type).add(2, shape);
        return new Message().add(1, name).add(2, new Message().add(1, tensor));
    }

    /** Fields one behind the other. */
    private static final class Message {

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();

        Message add(int field, long number) {
            varint((long) field << 3);
            varint(number);
            return this;
        }

        Message add(int field, String text) {
            return add(field, text.getBytes(StandardCharsets.UTF_8));
        }

        Message add(int field, Message message) {
            return add(field, message.bytes());
        }

        private Message add(int field, byte[] bytes) {
            varint(((long) field << 3) | 2);
            varint(bytes.length);
            out.writeBytes(bytes);
            return this;
        }

        private void varint(long number) {
            long rest = number;
            while (rest > 0x7f) {
                out.write((int) ((rest & 0x7f) | 0x80));
                rest >>>= 7;
            }
            out.write((int) rest);
        }

        byte[] bytes() {
            return out.toByteArray();
        }
    }
}
