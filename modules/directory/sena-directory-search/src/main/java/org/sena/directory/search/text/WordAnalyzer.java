package org.sena.directory.search.text;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/** Words in lower case, without accents; perhaps their stems. */
final class WordAnalyzer extends Analyzer {

    private final boolean stems;

    WordAnalyzer(boolean stems) {
        this.stems = stems;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = new StandardTokenizer();
        TokenStream words =
                new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));

        return new TokenStreamComponents(source, stems ? new PorterStemFilter(words) : words);
    }
}
