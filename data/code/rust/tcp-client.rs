use std::env;
use std::io::{BufRead, BufReader, Error, ErrorKind, Result, Write};
use std::net::TcpStream;
use std::time::Duration;

fn main() -> Result<()> {
    let port = env::args().nth(1).unwrap_or_else(|| "12345".to_string());
    let text = env::args().nth(2).unwrap_or_else(|| "hello".to_string());
    // A client needs no bind: the system picks an ephemeral port for it.
    let mut server = TcpStream::connect(format!("127.0.0.1:{port}"))?;
    server.set_read_timeout(Some(Duration::from_secs(5)))?;
    server.write_all(format!("{text}\n").as_bytes())?;
    // The answer may come in pieces, so read up to the end of the line.
    let mut answer = String::new();
    if BufReader::new(server).read_line(&mut answer)? == 0 {
        return Err(Error::from(ErrorKind::UnexpectedEof));
    }
    println!("{}", answer.trim_end());
    Ok(())
}
