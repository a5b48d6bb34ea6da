package org.readback.bank.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.report.Fact;
import org.readback.report.FactBase;
import org.readback.report.Passage;

class ShippedBankTest {
    private static final List<FactBase> BANK = BankReader.read(Path.of("question-bank"));

    @Test
    void everyQuotationStandsAtItsOffsets() {
        for (FactBase base : BANK) {
            for (Fact fact : base.facts()) {
                Passage passage = base.report().passages().stream()
                        .filter(each -> each.id().equals(fact.quotation().passageId()))
                        .findFirst()
                        .orElseThrow();
                assertThat(passage.text()
                                .substring(
                                        fact.quotation().start(),
                                        fact.quotation().end()))
                        .as(fact.id())
                        .isEqualTo(fact.quotation().text());
            }
        }
    }
}
