// Sentence F1 of wink-nlp and compromise on the raw text of a CoNLL-U file, counted as the CoNLL 2018 scorer does:
// spans in characters that are not white space. npm install && node sentences.js FILE.conllu
import { readFileSync } from "node:fs";
import compromise from "compromise";
import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";

const solid = (text) => text.replace(/\s/gu, "").length;

// Raw text as docs/evaluation.md says: one space between sentences, a blank line at newpar and newdoc.
function readGold(file) {
  const sentences = [];
  let text = "", sentence = "", until = 0, gap = "";
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const columns = line.split("\t");
    if (line.startsWith("# newpar") || line.startsWith("# newdoc")) {
      gap = "\n\n";
    } else if (line === "" && sentence) {
      text += (text ? gap || " " : "") + sentence.trimEnd();
      sentences.push(solid(sentence));
      [sentence, until, gap] = ["", 0, ""];
    } else if (columns.length === 10 && !columns[0].includes(".")) {
      const [first, last] = columns[0].split("-").map(Number);
      if (first > until) {
        sentence += columns[1] + (/(^|\|)SpaceAfter=No(\||$)/.test(columns[9]) ? "" : " ");
        until = last ?? first;
      }
    }
  }
  return { text, sentences };
}

function spans(lengths) {
  let start = 0;
  return new Set(lengths.filter((length) => length > 0).map((length) => `${start}-${(start += length)}`));
}

const gold = readGold(process.argv[2]);
const nlp = winkNLP(model, ["sbd"]);
const found = {
  "wink-nlp": nlp.readDoc(gold.text).sentences().out().map(solid),
  compromise: compromise.tokenize(gold.text).sentences().out("array").map(solid),
};
const wanted = spans(gold.sentences);
for (const [name, lengths] of Object.entries(found)) {
  const predicted = spans(lengths);
  const right = [...predicted].filter((span) => wanted.has(span)).length;
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total !== solid(gold.text)) {
    console.error(`${name}: ${total} of ${solid(gold.text)} characters came back; later spans are shifted`);
  }
  console.log(`${name}: sentences F1 ${((200 * right) / (predicted.size + wanted.size)).toFixed(2)}`);
}
