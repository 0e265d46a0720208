//! Fills a body by way of its JSON, which is as near as Rust comes to reflection.

use crate::Refusal;
use crate::bodies::items;
use dis_rs::model::PduBody;
use serde_json::{Value, json, to_value};

/// Where values come from: a generator (SplitMix64), or the largest there are.
pub enum Values {
    Random(u64),
    Largest,
}

impl Values {
    pub fn random(seed: u64) -> Self {
        Values::Random(seed)
    }

    pub fn largest() -> Self {
        Values::Largest
    }

    fn bits(&mut self) -> u64 {
        let Values::Random(state) = self else {
            return u64::MAX;
        };
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = *state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn items(&mut self) -> u64 {
        match self {
            Values::Random(_) => self.bits() % 4,
            Values::Largest => 2,
        }
    }

    /// What a number might be, the widest first.
    fn numbers(&mut self) -> Vec<Value> {
        let bits = self.bits();
        [64, 63, 32, 31, 16, 15, 8, 7]
            .map(|size| Value::from(bits >> (64 - size)))
            .to_vec()
    }

    fn reals(&mut self) -> Vec<Value> {
        match self {
            Values::Random(_) => {
                let fraction = (self.bits() >> 40) as f64 / (1u64 << 24) as f64;
                vec![json!(((fraction - 0.5) * 2000.0) as f32)]
            }
            Values::Largest => vec![json!(f64::MAX), json!(f32::MAX)],
        }
    }
}

/// Gives every field another value, as far as the library takes one.
pub fn fill(body: PduBody, mut values: Values) -> Result<PduBody, Refusal> {
    let mut whole = to_value(&body)?;
    let records = items();
    let mut done = Vec::new();
    while let Some(path) = next(&whole, "", &done) {
        let now = whole.pointer(&path).cloned().unwrap_or_default();
        let _ = candidates(&now, &records, &mut values)
            .into_iter()
            .any(|one| try_out(&mut whole, &path, one));
        done.push(path);
    }
    Ok(serde_json::from_value(whole)?)
}

/// Returns what might stand in the place of a value, the most wanted first.
fn candidates(now: &Value, records: &[Value], values: &mut Values) -> Vec<Value> {
    match now {
        Value::Array(_) => {
            let count = values.items() as usize;
            let lists = records.iter().map(|one| vec![one.clone(); count]);
            lists.map(Value::Array).collect()
        }
        Value::Null if values.items() > 1 => records.to_vec(),
        Value::Bool(_) => vec![Value::Bool(values.bits() & 1 == 1)],
        Value::Number(number) if number.is_f64() => values.reals(),
        Value::Number(_) => values.numbers(),
        Value::String(_) => {
            // an enumeration, where any number is a value, or else a text
            let numbers = values.numbers().into_iter();
            let enumerants = numbers.map(|number| json!({ "Unspecified": number }));
            enumerants.chain([json!("ANOTHER ONE")]).collect()
        }
        _ => vec![],
    }
}

/// Returns the path of the first leaf or empty list that was not yet filled.
fn next(value: &Value, path: &str, done: &[String]) -> Option<String> {
    if done.iter().any(|one| one == path) && !value.is_array() {
        return None;
    }
    match value {
        Value::Object(members) => members
            .iter()
            .filter(|(name, _)| *name != "type")
            .find_map(|(name, member)| next(member, &format!("{path}/{name}"), done)),
        Value::Array(list) if !list.is_empty() => list
            .iter()
            .enumerate()
            .find_map(|(at, item)| next(item, &format!("{path}/{at}"), done)),
        _ => (!done.iter().any(|one| one == path)).then(|| path.to_owned()),
    }
}

/// Puts a value in its place, unless the library would not keep it.
fn try_out(whole: &mut Value, path: &str, value: Value) -> bool {
    let mut changed = whole.clone();
    match changed.pointer_mut(path) {
        Some(place) => *place = value,
        None => return false,
    }
    let kept = serde_json::from_value::<PduBody>(changed.clone())
        .ok()
        .and_then(|body| to_value(body).ok());
    let taken = kept.as_ref() == Some(&changed);
    if taken {
        *whole = changed;
    }
    taken
}
