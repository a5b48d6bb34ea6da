package org.readback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @ParameterizedTest
    @DisplayName("what a spreadsheet would calculate gets an apostrophe before it")
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void formulas(String cell) throws IOException {
        assertThat(written(cell)).contains("'" + cell);
    }

    @ParameterizedTest
    @DisplayName("everything else stays as it is")
    @ValueSource(strings = {"a=b", "1-2", "", " =1", "É"})
    void harmless(String cell) throws IOException {
        assertThat(written(cell)).isEqualTo("\uFEFFa,b\r\n" + cell + ",x\r\n");
    }

    @Test
    @DisplayName("commas, quotes and ends of lines are quoted")
    void quoted() throws IOException {
        assertThat(written("a,\"b\"\nc")).endsWith("\"a,\"\"b\"\"\nc\",x\r\n");
    }

    private static String written(String cell) throws IOException {
        StringWriter out = new StringWriter();
        new Csv(out, List.of("a", "b")).row(List.of(cell, "x"));
        return out.toString();
    }
}
