package io.github.louyu.examples.huaihai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void aChineseCharacterIsTwoColumnsWide() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("演示")).isEqualTo(4);
        assertThat(DisplayWidth.of("（2019）")).isEqualTo(8);
        assertThat(DisplayWidth.of("A，b")).isEqualTo(4);
        assertThat(DisplayWidth.of("e\u0301")).isEqualTo(1);
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
        assertThat(DisplayWidth.pad("演", 4)).isEqualTo("演  ");
    }

    @Test
    void linesBreakAtSpacesAndBetweenChineseCharacters() {
        assertThat(DisplayWidth.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(DisplayWidth.wrap("企业租赁到期", 8)).containsExactly("企业租赁", "到期");
        assertThat(DisplayWidth.wrap("到期（2019）日", 8)).containsExactly("到期", "（2019）", "日");
        assertThat(DisplayWidth.wrap("incomprehensible word", 6)).containsExactly("incomprehensible", "word");
        assertThat(DisplayWidth.wrap("a\nb", 9)).containsExactly("a", "b");
        assertThat(DisplayWidth.wrap("", 9)).containsExactly("");
    }

    @Test
    void columnsStandUnderEachOther() {
        TextTable table = new TextTable(List.of("状态", "Name", "末"), List.of(10, 8, 10));
        table.add("逾期2级", "Demo Retail", "x");
        table.add("", "甲", "");
        assertThat(table.lines())
                .containsExactly(
                        "状态     Name    末", "-------  ------  --", "逾期2级  Demo    x", "         Retail", "         甲");
    }
}
