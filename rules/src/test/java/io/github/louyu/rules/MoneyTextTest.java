package io.github.louyu.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.louyu.text.Bilingual;
import org.joda.money.BigMoney;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CNY 0|0元|CNY 0",
                "CNY 79.50|79.5元|CNY 79.5",
                "CNY 999|999元|CNY 999",
                "CNY 1000|1000元|CNY 1,000",
                "CNY 9999|9999元|CNY 9,999",
                "CNY 10000|1万元|CNY 10,000",
                "CNY 10100|1.01万元|CNY 10,100",
                "CNY 10101|10101元|CNY 10,101",
                "CNY 10000.5|10000.5元|CNY 10,000.5",
                "CNY -200000|-20万元|CNY -200,000",
                "CNY -999|-999元|CNY -999",
                "CNY 99990000|9999万元|CNY 99,990,000",
                "CNY 100000000|1亿元|CNY 100,000,000",
                "CNY 101010000|10101万元|CNY 101,010,000",
                "CNY 123000000|1.23亿元|CNY 123,000,000",
                "USD 1250000|125万美元|USD 1,250,000",
                "HKD 5|5港元|HKD 5",
                "CHF 1250000|CHF 1250000|CHF 1,250,000"
            })
    void asAnOfficeWritesIt(String money, String zh, String en) {
        assertThat(ValueText.of(BigMoney.parse(money))).isEqualTo(Bilingual.of(zh, en));
    }
}
